import { toQrPath } from "../../../lib/qr/qr-path.ts";

/** A square code that opens an address; always dark on white, as cameras expect. */
export function QrCode({ address }: { address: string }) {
  const { size, path } = toQrPath(address);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`Square code that opens ${address}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
