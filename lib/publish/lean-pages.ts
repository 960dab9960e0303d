import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type LeanWork, makeLean, startLeanWork } from "./lean-work.ts";
import type { LeanPage } from "./published-site.ts";

/** Fewer pages than this are done before another thread has read its code. */
const pagesForAThread = 200;

/** Every page of a build without what only Next needed, in the order of the files; many pages are shared between threads. */
export async function leanPages(project: string, files: readonly string[]): Promise<LeanPage[]> {
  const work = startLeanWork(project, files);
  const helpers = Math.min(availableParallelism() - 1, Math.floor(files.length / pagesForAThread));
  const threads = Array.from({ length: helpers }, () => startThread(work));
  try {
    const shares = await Promise.all([workHere(work), ...threads.map(({ share }) => share)]);
    const pages = new Map(shares.flat());
    return files.map((file) => pages.get(file)).filter((page) => page !== undefined);
  } finally {
    for (const { worker } of threads) await worker.terminate();
  }
}

/** What one thread made: each page by its file. */
type Share = [file: string, page: LeanPage][];

async function workHere(work: LeanWork): Promise<Share> {
  const share: Share = [];
  for (const page of makeLean(work)) {
    share.push([page.file, page]);
    // Between two pages this thread hears what the others have to say.
    await setImmediate();
  }
  return share;
}

function startThread(work: LeanWork): { worker: Worker; share: Promise<Share> } {
  const worker = new Worker(toStarter("lean-thread.ts"), { eval: true, workerData: work });
  const share = new Promise<Share>((resolve, reject) => {
    worker.once("message", (pages: LeanPage[]) => resolve(pages.map((page) => [page.file, page])));
    worker.once("error", reject);
  });
  return { worker, share };
}

/** A new thread knows no TypeScript until tsx is registered in it too, whatever the main one was started with. */
function toStarter(file: string): string {
  const [tsx, own] = [import.meta.resolve("tsx/esm/api"), new URL(file, import.meta.url).href];
  return `import(${JSON.stringify(tsx)}).then(({ register }) => (register(), import(${JSON.stringify(own)})))`;
}
