import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { PRIORITIES } from './notificationRuleForm';

const useStyles = makeStyles(theme => ({
  // All five stand in one line of a phone, and each box is nearer to its own priority than to the one before.
  one: {
    marginRight: theme.spacing(1.5),
    '& .MuiCheckbox-root': { paddingRight: theme.spacing(0.5) },
  },
}));

/** Any number of priorities. */
export function PrioritiesField(props: {
  readonly label: string;
  readonly helperText?: string;
  readonly value: readonly AlertPriority[];
  readonly onChange: (value: readonly AlertPriority[]) => void;
}) {
  const { label, helperText, value, onChange } = props;
  const classes = useStyles();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {PRIORITIES.map(priority => (
          <FormControlLabel
            key={priority}
            className={classes.one}
            label={priority}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={value.includes(priority)}
                onChange={event =>
                  onChange(
                    PRIORITIES.filter(one =>
                      one === priority
                        ? event.target.checked
                        : value.includes(one),
                    ),
                  )
                }
              />
            }
          />
        ))}
      </FormGroup>
      {helperText && <FormHelperText>{helperText}</FormHelperText>}
    </FormControl>
  );
}
