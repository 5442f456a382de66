import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { MoveButtons } from '../ui/MoveButtons';
import { onCallMeTranslationRef } from './translation';
import { useRuleSentences } from './useRuleSentences';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  words: { flex: '1 1 16rem', overflowWrap: 'anywhere' },
}));

/** A rule as sentences, with what can be done with it; the default can only be read. */
export function NotificationRuleRow(props: {
  readonly rule: NotificationRule;
  readonly methods: readonly ContactMethod[];
  readonly isDefault: boolean;
  readonly isBusy: boolean;
  readonly place: number;
  readonly count: number;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const { rule, methods, isDefault } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const { when, steps } = useRuleSentences(rule, methods);
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        <Typography
          variant="body2"
          color={rule.enabled ? 'textPrimary' : 'textSecondary'}
        >
          <strong>{isDefault ? t('notify.default') : rule.name}</strong>
          {!rule.enabled && ` (${t('contact.disabled')})`}
          {when && ` · ${when}`}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {steps}
        </Typography>
      </div>
      {!isDefault && <RuleActions {...props} />}
    </div>
  );
}

function RuleActions(props: Parameters<typeof NotificationRuleRow>[0]) {
  const { rule, isBusy, place, count, onMove } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { name } = rule;
  return (
    <div>
      <Button size="small" disabled={isBusy} onClick={props.onToggle}>
        {rule.enabled ? t('contact.turnOff') : t('contact.turnOn')}
      </Button>
      {count > 1 && (
        <MoveButtons
          labels={{
            up: t('contact.up', { to: name }),
            down: t('contact.down', { to: name }),
          }}
          place={place}
          count={count}
          isBusy={isBusy}
          onMove={onMove}
        />
      )}
      <IconButton
        size="small"
        aria-label={t('notify.editOf', { name })}
        onClick={props.onEdit}
      >
        <EditIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('contact.deleteOf', { to: name })}
        onClick={props.onDelete}
      >
        <DeleteOutlineIcon fontSize="small" />
      </IconButton>
    </div>
  );
}
