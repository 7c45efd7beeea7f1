/** The days of a clock for those who do not see it: date, counted or not, why. */
export function ClockDays({ days }: { days: readonly string[] }) {
  return (
    <ul className="sr-only">
      {days.map((day) => (
        <li key={day}>{day}</li>
      ))}
    </ul>
  );
}
