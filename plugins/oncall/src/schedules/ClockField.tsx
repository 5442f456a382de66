import { Field } from '../ui/Field';
import { readClock, writeClock } from './restrictions';

/** An hour and a minute. */
export function ClockField(props: {
  readonly label: string;
  readonly hour: number;
  readonly minute: number;
  /** What is wrong with it. */
  readonly error?: string;
  readonly onChange: (time: {
    readonly hour: number;
    readonly minute: number;
  }) => void;
}) {
  const { label, hour, minute, error, onChange } = props;
  const change = (typed: string) => {
    const time = readClock(typed);
    if (time) {
      onChange(time);
    }
  };
  return (
    <Field
      type="time"
      label={label}
      error={error !== undefined}
      helperText={error}
      value={writeClock(hour, minute)}
      InputLabelProps={{ shrink: true }}
      onChange={event => change(event.target.value)}
    />
  );
}
