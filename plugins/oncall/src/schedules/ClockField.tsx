import TextField from '@material-ui/core/TextField';
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
    <TextField
      type="time"
      variant="outlined"
      size="small"
      label={label}
      value={writeClock(hour, minute)}
      InputLabelProps={{ shrink: true }}
      onChange={event => change(event.target.value)}
    />
  );
}
