/** One page of each kind that outlines are kept of. */
export const pageKinds = {
  home: "/",
  guide: "/disagreement-resolution",
  comparison: "/mediation-or-disagreement-resolution",
  type: "/disagreement-types/special-educational-provision",
  area: "/areas/southend-on-sea",
  option: "/options/appeal-to-the-tribunal",
  "not-found": "/404",
};

/** One page of each kind that pictures are kept of. */
export const drawnKinds = {
  ...pageKinds,
  card: "/areas/southend-on-sea/card",
  leaflet: "/areas/southend-on-sea/leaflet",
  situation: "/situations/ready-for-the-hearing",
  letter: "/letters/mediation",
  "decision-letter": "/decision-letter",
  question: "/which-option",
  outcome: "/which-option/refused-to-assess/not-sure",
};
