import { DateTime } from 'luxon';
import { Field } from './Field';

/** A moment typed on the reader's own clock; the label names the zone. */
export function LocalTimeField(props: {
  readonly label: string;
  /** ISO 8601 UTC. */
  readonly value?: string;
  readonly onChange: (at: string | undefined) => void;
  /** What it means when nothing is typed. */
  readonly help?: string;
  readonly error?: string;
}) {
  const { label, value, onChange, help, error } = props;
  return (
    <Field
      type="datetime-local"
      label={label}
      value={value ? typed(value) : ''}
      onChange={event => onChange(toMoment(event.target.value))}
      error={Boolean(error)}
      helperText={error ?? help}
      InputLabelProps={{ shrink: true }}
    />
  );
}

/** The reader's zone, for the label. */
export function viewerZone(): string {
  return DateTime.local().zoneName;
}

/** Not by a pattern: where the browser counts in other digits, patterns do, too, and the field takes none of them. */
function typed(at: string): string {
  return (
    DateTime.fromISO(at).startOf('minute').toISO({
      includeOffset: false,
      suppressSeconds: true,
      suppressMilliseconds: true,
    }) ?? ''
  );
}

function toMoment(text: string): string | undefined {
  const at = DateTime.fromISO(text);
  return at.isValid ? at.toUTC().toISO() : undefined;
}
