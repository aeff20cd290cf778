/* Next loads routes as module instances of their own, so what the entry knows is kept on globalThis. */
declare global {
  var tensorOrTorchIsStopping: boolean | undefined;
}

/** Whether this instance has been told to stop, and should get no new visitors. */
export function isStopping(): boolean {
  return globalThis.tensorOrTorchIsStopping === true;
}

/** Makes this instance report that it is stopping. */
export function reportStopping(): void {
  globalThis.tensorOrTorchIsStopping = true;
}
