import { type QrCorrection, toQrPath } from "../../../lib/qr/qr-path.ts";

type Props = { address: string; correction: QrCorrection };

/** A square code that opens an address; always dark on white, as cameras expect. */
export function QrCode({ address, correction }: Props) {
  const { size, path } = toQrPath(address, correction);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`Square code that opens ${address}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
