/** Whether the disk refused for want of room, however deep the database wrapped its reason. */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || isQuota((error as { inner?: unknown }).inner);
}
