import { Field } from '../ui/Field';
import { readClock, writeClock } from './restrictions';

/** An hour and a minute. */
export function ClockField(props: {
  readonly label: string;
  readonly hour: number;
  readonly minute: number;
  readonly onChange: (time: {
    readonly hour: number;
    readonly minute: number;
  }) => void;
}) {
  const { label, hour, minute, onChange } = props;
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
      value={writeClock(hour, minute)}
      InputLabelProps={{ shrink: true }}
      onChange={event => change(event.target.value)}
    />
  );
}
