import { x } from "../lib/x.ts";
export default function Page() {
  return <h1>Hi {x}</h1>;
}
