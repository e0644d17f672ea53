/** The cover of the notebook, with its margin. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 26 30" aria-hidden="true">
      <path d="M2.5 1.5h19a2 2 0 012 2v23a2 2 0 01-2 2h-19z" fill="var(--accent)" />
      <path d="M8.5 1.5v27" stroke="var(--on-accent)" strokeWidth="1.3" opacity=".75" />
      <path d="M12 10h7M12 15h7M12 20h4" stroke="var(--on-accent)" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
