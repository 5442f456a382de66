/** Seconds since midnight as the timetable of a scenario has it. */
export function clockTime(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const parts = [seconds / 3600 - days * 24, (seconds / 60) % 60, seconds % 60];
  const [hour, minute, second] = parts.map(part =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const time =
    second === '00' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
  return days === 0 ? time : `day ${days + 1} ${time}`;
}
