/** One page of each kind that the outlines are kept of; pictures are kept of more. */
export const pageKinds = {
  home: "/",
  guide: "/disagreement-resolution",
  comparison: "/mediation-or-disagreement-resolution",
  type: "/disagreement-types/special-educational-provision",
  area: "/areas/southend-on-sea",
  option: "/options/appeal-to-the-tribunal",
  "not-found": "/404",
};
