/**
 * A length of time in its two largest units: "45 s", "12 min 05 s", "3 h 20 min", "2 d 4 h".
 *
 * @public
 */
export function formatDuration(
  milliseconds: number,
  precision: 'two-units' | 'one-unit' = 'two-units',
): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = split(seconds);
  const first = parts.findIndex(part => part.amount > 0);
  if (first === -1) {
    return '0 s';
  }
  const shown = parts.slice(
    first,
    precision === 'two-units' ? first + 2 : first + 1,
  );
  return shown
    .filter((part, index) => index === 0 || part.amount > 0)
    .map(part => `${part.amount} ${part.unit}`)
    .join(' ');
}

function split(seconds: number) {
  return [
    { amount: Math.floor(seconds / 86_400), unit: 'd' },
    { amount: Math.floor(seconds / 3600) % 24, unit: 'h' },
    { amount: Math.floor(seconds / 60) % 60, unit: 'min' },
    { amount: seconds % 60, unit: 's' },
  ];
}
