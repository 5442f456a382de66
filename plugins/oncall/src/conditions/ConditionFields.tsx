import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  ALERT_PRIORITIES,
  operationsOf,
} from '@muster/backstage-plugin-oncall-common';
import { onCallTeamsTranslationRef } from '../teams/translation';
import { Field } from '../ui/Field';
import { CONDITION_FIELDS, ConditionForm, withField } from './filterForm';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5, 1),
    margin: 0,
    padding: 0,
    border: 0,
    '& > .MuiTextField-root': { flex: '1 1 130px' },
  },
  // In the middle of the fields, whatever stands below them.
  remove: { marginTop: theme.spacing(0.875) },
}));

/** Stands in the list of fields for all that are none. */
const PATH = 'path';

type ConditionProps = {
  readonly number: number;
  readonly condition: ConditionForm;
  /** Something about it is wrong. */
  readonly isWrong: boolean;
  /** It may also ask about any path of a message. */
  readonly asksPaths?: boolean;
  readonly onChange: (condition: ConditionForm) => void;
  readonly onRemove?: () => void;
};

/** One condition: field, operation, value. */
export function ConditionFields(props: ConditionProps) {
  const { number, condition, asksPaths, onChange, onRemove } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  const name = t('ruleDialog.condition', { number: String(number) });
  const known = CONDITION_FIELDS.find(field => field === condition.field);
  return (
    <fieldset className={classes.root} aria-label={name}>
      <Field
        select
        label={t('ruleDialog.field')}
        value={known ?? PATH}
        onChange={event => {
          const { value } = event.target;
          const field = value === PATH ? '' : value;
          onChange(withField(condition, { field }));
        }}
      >
        {CONDITION_FIELDS.map(field => (
          <MenuItem key={field} value={field}>
            {t(`rules.field.${field}`)}
          </MenuItem>
        ))}
        {(asksPaths || !known) && (
          <MenuItem value={PATH}>{t('ruleDialog.path')}</MenuItem>
        )}
      </Field>
      {!known && (
        <Field
          required
          label={t('ruleDialog.pathName')}
          placeholder="job.state"
          value={condition.field}
          error={props.isWrong && condition.field.trim() === ''}
          onChange={event =>
            onChange(withField(condition, { field: event.target.value }))
          }
        />
      )}
      {condition.field === 'extra-properties' && (
        <Field
          label={t('ruleDialog.key')}
          value={condition.key ?? ''}
          onChange={event =>
            onChange(withField(condition, { key: event.target.value }))
          }
        />
      )}
      <OperationField {...props} />
      <ValueField {...props} />
      {onRemove && (
        <IconButton
          size="small"
          className={classes.remove}
          aria-label={t('ruleDialog.removeCondition', {
            number: String(number),
          })}
          onClick={onRemove}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      )}
    </fieldset>
  );
}

/** The operation and whether it is turned round, in one list. */
function OperationField({ condition, onChange }: ConditionProps) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const choices = operationsOf(condition).flatMap(operation => [
    { operation, not: false },
    { operation, not: true },
  ]);
  const idOf = (choice: { not?: boolean; operation: string }) =>
    `${choice.not ? 'not ' : ''}${choice.operation}`;
  return (
    <Field
      select
      label={t('ruleDialog.operation')}
      value={idOf(condition)}
      onChange={event => {
        const choice = choices.find(one => idOf(one) === event.target.value);
        onChange({ ...condition, ...choice });
      }}
    >
      {choices.map(choice => (
        <MenuItem key={idOf(choice)} value={idOf(choice)}>
          {choice.not && `${t('rules.not')} `}
          {t(`rules.operation.${choice.operation}`)}
        </MenuItem>
      ))}
    </Field>
  );
}

function ValueField({ condition, isWrong, onChange }: ConditionProps) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  if (condition.operation === 'is-empty') {
    return null;
  }
  const isPriority = condition.field === 'priority';
  return (
    <Field
      select={isPriority}
      required
      label={t('ruleDialog.value')}
      value={condition.expectedValue ?? ''}
      error={isWrong}
      helperText={
        isWrong &&
        t(
          condition.operation === 'matches'
            ? 'ruleDialog.problem.pattern'
            : 'ruleDialog.problem.value',
        )
      }
      onChange={event =>
        onChange({ ...condition, expectedValue: event.target.value })
      }
    >
      {isPriority &&
        ALERT_PRIORITIES.map(priority => (
          <MenuItem key={priority} value={priority}>
            {priority}
          </MenuItem>
        ))}
    </Field>
  );
}
