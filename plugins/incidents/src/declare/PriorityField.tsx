import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { IncidentPriority } from '@muster/backstage-plugin-incidents-common';
import { PriorityMark } from '@muster/backstage-plugin-oncall-react';
import { PRIORITIES } from '../ui/priorities';
import { incidentsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  legend: { ...theme.typography.body2, marginBottom: theme.spacing(0.5) },
  option: { margin: 0 },
  radio: { padding: theme.spacing(0.5) },
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** The priorities with what each of them means, so that nobody has to remember. */
export function PriorityField(props: {
  readonly value: IncidentPriority;
  readonly onChange: (priority: IncidentPriority) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const choose = (chosen: string) => {
    const priority = PRIORITIES.find(other => other === chosen);
    if (priority) {
      props.onChange(priority);
    }
  };
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" className={classes.legend}>
        {t('declare.field.priority')}
      </FormLabel>
      <RadioGroup
        name="priority"
        value={props.value}
        onChange={(_, chosen) => choose(chosen)}
      >
        {PRIORITIES.map(priority => (
          <FormControlLabel
            key={priority}
            value={priority}
            className={classes.option}
            control={
              <Radio size="small" color="primary" className={classes.radio} />
            }
            label={<PriorityLabel priority={priority} />}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function PriorityLabel(props: { readonly priority: IncidentPriority }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { priority } = props;
  return (
    <span className={classes.label}>
      <PriorityMark priority={priority} />
      <Typography variant="body2" component="span">
        {t(`priority.${priority}`)}
      </Typography>
    </span>
  );
}
