/** The days of a clock for screen readers: date, counted or not, reason. */
export function ClockDays({ days }: { days: readonly string[] }) {
  return (
    <ul className="sr-only">
      {days.map((day) => (
        <li key={day}>{day}</li>
      ))}
    </ul>
  );
}
