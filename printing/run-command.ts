import { spawn } from "node:child_process";

/** Runs a shell command in the project's folder; answers with its exit code. */
export function runCommand(command: string, reportFile = ""): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    });
    child.on("close", (code) => done(code ?? 1));
    child.on("error", () => done(1));
  });
}
