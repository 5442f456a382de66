import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import WarningIcon from '@material-ui/icons/Warning';
import {
  RoutingRule,
  unreachableRules,
} from '@muster/backstage-plugin-oncall-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { ReactElement } from 'react';
import { onCallTranslationRef } from '../translation';
import { RuleConditions } from './RuleConditions';
import { RuleTarget } from './RuleTarget';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  words: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: 'bold' },
  buttons: { display: 'flex', marginLeft: 'auto' },
}));

type RuleLineProps = {
  readonly rule: RoutingRule;
  /** 1 is the first. */
  readonly position: number;
  /** All rules of the team, in order. */
  readonly rules: readonly RoutingRule[];
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
};

/** One rule in plain words: which alerts, when, to whom; with what can be done to it. */
export function RuleLine(props: RuleLineProps) {
  const { rule, position, rules } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const isUnreachable = unreachableRules(rules).some(
    ({ id }) => id === rule.id,
  );
  return (
    <li className={classes.root}>
      <div className={classes.words}>
        <div className={classes.name}>
          {position}. {rule.isDefault ? t('rules.default') : rule.name}{' '}
          {isUnreachable && (
            <StatusChip
              tone="warning"
              icon={<WarningIcon aria-hidden />}
              label={t('rules.unreachable')}
            />
          )}
        </div>
        <RuleConditions rule={rule} />
        <div>
          <RuleTarget notify={rule.notify} />
        </div>
      </div>
      <Buttons {...props} />
    </li>
  );
}

function Buttons({ rule, onUp, onDown, onEdit, onDelete }: RuleLineProps) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const name = rule.name;
  return (
    <div className={classes.buttons}>
      <RuleButton
        label={t('rules.up', { rule: name })}
        icon={<ArrowUpwardIcon fontSize="small" />}
        onClick={onUp}
      />
      <RuleButton
        label={t('rules.down', { rule: name })}
        icon={<ArrowDownwardIcon fontSize="small" />}
        onClick={onDown}
      />
      <RuleButton
        label={t('rules.edit', { rule: name })}
        icon={<EditIcon fontSize="small" />}
        onClick={onEdit}
      />
      <RuleButton
        label={t('rules.delete', { rule: name })}
        icon={<DeleteOutlineIcon fontSize="small" />}
        onClick={onDelete}
      />
    </div>
  );
}

function RuleButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick?: () => void;
}) {
  const { label, icon, onClick } = props;
  return (
    <IconButton
      size="small"
      aria-label={label}
      disabled={!onClick}
      onClick={onClick}
    >
      {icon}
    </IconButton>
  );
}
