import { parentPort, workerData } from "node:worker_threads";
import { type LeanWork, makeLean } from "./lean-work.ts";

parentPort?.postMessage([...makeLean(workerData as LeanWork)]);
