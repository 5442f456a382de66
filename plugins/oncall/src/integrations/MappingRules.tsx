import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import {
  Condition,
  describeCondition,
  WebhookMapping,
  WebhookRule,
} from '@muster/backstage-plugin-oncall-common';
import { onCallIntegrationsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { DEEDS, OPERATIONS, ruleOf, withRule } from './mappingForm';

const useStyles = makeStyles(theme => ({
  rule: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 1),
    marginBottom: theme.spacing(1),
  },
  field: { flex: '1 1 120px' },
  // Its label is longer than most of its values.
  operation: { minWidth: 110 },
  add: { alignSelf: 'flex-start' },
}));

/** What the messages do, first rule that fits. */
export function MappingRules(props: {
  readonly mapping: WebhookMapping;
  readonly isReadOnly: boolean;
  readonly onChange: (mapping: WebhookMapping) => void;
}) {
  const { mapping, isReadOnly, onChange } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { rules } = mapping;
  const classes = useStyles();
  const add = () =>
    onChange(
      withRule(
        mapping,
        rules.length,
        ruleOf('close', {
          field: 'status',
          operation: 'equals',
          expectedValue: '',
        }),
      ),
    );
  return (
    <>
      <Typography variant="body2">{t('mapping.rulesHelp')}</Typography>
      {rules.map((rule, index) => (
        <Rule
          key={index}
          rule={rule}
          position={index + 1}
          isReadOnly={isReadOnly}
          onChange={changed => onChange(withRule(mapping, index, changed))}
        />
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          className={classes.add}
          startIcon={<AddIcon />}
          onClick={add}
        >
          {t('mapping.addRule')}
        </Button>
      )}
    </>
  );
}

function Rule(props: {
  readonly rule: WebhookRule;
  readonly position: number;
  readonly isReadOnly: boolean;
  readonly onChange: (rule: WebhookRule | undefined) => void;
}) {
  const { rule, position, isReadOnly, onChange } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const [condition, ...others] = rule.filter.conditions ?? [];
  const deed = (
    <ChoiceField
      disabled={isReadOnly}
      label={t('mapping.does', { position: String(position) })}
      choices={DEEDS}
      nameOf={one => t(`mapping.deed.${one}`)}
      value={rule.does}
      onChange={does => onChange({ ...rule, does })}
    />
  );
  return (
    <div className={classes.rule}>
      {deed}
      {condition && others.length === 0 ? (
        <ConditionFields
          condition={condition}
          isReadOnly={isReadOnly}
          onChange={changed => onChange(ruleOf(rule.does, changed))}
        />
      ) : (
        <Typography variant="body2">
          {(rule.filter.conditions ?? []).map(describeCondition).join(', ')}
        </Typography>
      )}
      {!isReadOnly && (
        <IconButton
          size="small"
          aria-label={t('mapping.removeRule', { position: String(position) })}
          onClick={() => onChange(undefined)}
        >
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      )}
    </div>
  );
}

function ConditionFields(props: {
  readonly condition: Condition;
  readonly isReadOnly: boolean;
  readonly onChange: (condition: Condition) => void;
}) {
  const { condition, isReadOnly, onChange } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Field
        className={classes.field}
        disabled={isReadOnly}
        label={t('mapping.field')}
        value={condition.field}
        onChange={event =>
          onChange({ ...condition, field: event.target.value })
        }
      />
      <ChoiceField
        className={classes.operation}
        disabled={isReadOnly}
        label={t('mapping.operation')}
        choices={OPERATIONS}
        nameOf={one => t(`mapping.operations.${one}`)}
        value={condition.operation}
        onChange={operation => onChange({ ...condition, operation })}
      />
      {condition.operation !== 'is-empty' && (
        <Field
          className={classes.field}
          disabled={isReadOnly}
          label={t('mapping.value')}
          value={condition.expectedValue ?? ''}
          onChange={event =>
            onChange({ ...condition, expectedValue: event.target.value })
          }
        />
      )}
    </>
  );
}
