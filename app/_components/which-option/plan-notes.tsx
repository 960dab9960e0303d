const lines = ["The day I must act by", "What I did, and when", "Who I spoke to, and when", "What they said"];

/** On paper, lines for what the reader alone will know. */
export function PlanNotes() {
  return (
    <div className="plan-notes">
      {lines.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
