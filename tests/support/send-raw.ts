import { connect } from "node:net";

/** Everything a local port answers to some bytes before it hangs up; what it said so far, if it breaks off or is silent too long. */
export function sendRaw(port: number, bytes: string | Uint8Array, patience = 5000): Promise<string> {
  return new Promise((done) => {
    let received = "";
    const socket = connect(port, "localhost", () => socket.write(bytes));
    socket.setTimeout(patience, () => socket.destroy());
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => done(received));
    socket.on("close", () => done(received));
  });
}
