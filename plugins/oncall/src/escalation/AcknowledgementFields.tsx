import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { onCallEscalationTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { PolicyForm, PolicyProblems } from './policyForm';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 1),
    '& > *': { flex: '1 1 220px' },
  },
}));

/** What follows when somebody acknowledged and the alert stays open; off by default. */
export function AcknowledgementFields(props: {
  readonly form: PolicyForm;
  readonly problems: PolicyProblems;
  readonly onChange: (change: Partial<PolicyForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const classes = useStyles();
  const fields = ['remindMinutes', 'unacknowledgeMinutes'] as const;
  return (
    <div>
      <div className={classes.row}>
        {fields.map(name => (
          <Field
            key={name}
            type="number"
            label={t(`policyDialog.${name}`)}
            helperText={t(`policyDialog.${name}Help`)}
            value={form[name]}
            inputProps={{ min: 0 }}
            error={Boolean(problems.acknowledgement)}
            onChange={event => onChange({ [name]: event.target.value })}
          />
        ))}
      </div>
      {problems.acknowledgement && (
        <FormHelperText error>
          {t('policyDialog.problem.acknowledgement')}
        </FormHelperText>
      )}
    </div>
  );
}
