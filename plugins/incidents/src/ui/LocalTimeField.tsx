import { DateTime } from 'luxon';
import { Field } from './Field';

/** What a `datetime-local` field reads and writes: wall-clock time without a zone. */
const WALL_CLOCK = "yyyy-MM-dd'T'HH:mm";

/** A moment typed on the reader's own clock; the label names the zone. */
export function LocalTimeField(props: {
  readonly label: string;
  /** ISO 8601 UTC. */
  readonly value?: string;
  readonly onChange: (at: string | undefined) => void;
  readonly error?: string;
}) {
  const { label, value, onChange, error } = props;
  return (
    <Field
      type="datetime-local"
      label={label}
      value={value ? DateTime.fromISO(value).toFormat(WALL_CLOCK) : ''}
      onChange={event => onChange(toMoment(event.target.value))}
      error={Boolean(error)}
      helperText={error}
      InputLabelProps={{ shrink: true }}
    />
  );
}

/** The reader's zone, for the label. */
export function viewerZone(): string {
  return DateTime.local().zoneName;
}

function toMoment(typed: string): string | undefined {
  const at = DateTime.fromFormat(typed, WALL_CLOCK);
  return at.isValid ? at.toUTC().toISO() : undefined;
}
