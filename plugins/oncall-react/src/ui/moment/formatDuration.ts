const UNITS = [
  { seconds: 86_400, name: 'd' },
  { seconds: 3600, name: 'h' },
  { seconds: 60, name: 'min' },
  { seconds: 1, name: 's' },
] as const;

/**
 * A length of time in its two largest units, cut off: "45 s", "12 min 5 s", "3 h 20 min", "2 d 4 h".
 *
 * @public
 */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const first = UNITS.findIndex(unit => seconds >= unit.seconds);
  if (first === -1) {
    return '0 s';
  }
  return UNITS.slice(first, first + 2)
    .map((unit, index) => {
      const above = UNITS[first + index - 1];
      const rest = above ? seconds % above.seconds : seconds;
      return { amount: Math.floor(rest / unit.seconds), name: unit.name };
    })
    .filter(({ amount }) => amount > 0)
    .map(({ amount, name }) => `${amount} ${name}`)
    .join(' ');
}

/**
 * A length of time in one unit, rounded: "45 s", "12 min", "3 h", "2 d".
 *
 * @public
 */
export function formatRoughly(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  // 59.7 minutes are an hour, not 60 minutes.
  const unit =
    UNITS.find(one => Math.round(seconds) >= one.seconds) ?? UNITS[3];
  const amount = Math.round(seconds / unit.seconds);
  const larger = UNITS[UNITS.indexOf(unit) - 1];
  return larger && amount * unit.seconds >= larger.seconds
    ? `1 ${larger.name}`
    : `${amount} ${unit.name}`;
}
