type Wrapped = { readonly inner?: unknown; readonly failures?: readonly unknown[] };

/** Whether the disk refused for want of room, however deep the database wrapped its reason. */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner, failures } = error as Wrapped;
  return error.name === 'QuotaExceededError' || isQuota(inner) || (failures ?? []).some(isQuota);
}
