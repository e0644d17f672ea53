/** A long act under way: its name, and how far it is, from 0 to 1. */
export function Progress({ label, done }: { label: string; done: number }) {
  return (
    <p className="reglages-progress" role="status">
      <span className="t-small">{label}</span>
      <progress aria-label={label} max={1} value={done} />
    </p>
  );
}
