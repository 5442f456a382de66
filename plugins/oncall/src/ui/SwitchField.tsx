import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useId } from 'react';
import { OnOffSwitch } from './OnOffSwitch';

/** Yes or no, with what it means. */
export function SwitchField(props: {
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const { label, help, checked, onChange } = props;
  const helpId = useId();
  return (
    <div>
      <FormControlLabel
        label={label}
        control={
          <OnOffSwitch
            checked={checked}
            inputProps={{ 'aria-describedby': help && helpId }}
            onChange={(_, on) => onChange(on)}
          />
        }
      />
      {help && <FormHelperText id={helpId}>{help}</FormHelperText>}
    </div>
  );
}
