import { QrCode } from "../frame/qr-code.tsx";

/** What an outcome is called on paper, with the code that opens its page again. */
export function PlanHead({ address }: { address: string }) {
  return (
    <div className="plan-head">
      <div className="plan-code">
        <QrCode address={address} correction="M" />
        Scan to open this page
      </div>
      <p>My plan</p>
    </div>
  );
}
