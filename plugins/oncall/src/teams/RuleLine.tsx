import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import WarningIcon from '@material-ui/icons/Warning';
import {
  RoutingRule,
  unreachableRules,
} from '@muster/backstage-plugin-oncall-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { FilterWords } from '../conditions/FilterWords';
import { HoursWords } from '../conditions/HoursWords';
import { onCallTeamsTranslationRef } from './translation';
import { LineButtons } from '../ui/LineButtons';
import { useLineStyles } from '../ui/useLineStyles';
import { RuleTarget, RuleTargets } from './RuleTarget';

type RuleLineProps = {
  readonly rule: RoutingRule;
  /** 1 is the first. */
  readonly position: number;
  /** All rules of the team, in order. */
  readonly rules: readonly RoutingRule[];
  readonly targets: RuleTargets;
  /** What the reader lacks to change it. */
  readonly missingRight?: string;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
};

/** One rule in plain words: which alerts, when, to whom; with what can be done to it. */
export function RuleLine(props: RuleLineProps) {
  const { rule, position, rules, targets } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useLineStyles();
  const isUnreachable = unreachableRules(rules).some(
    found => found.rule.id === rule.id,
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
        {rule.isDefault ? (
          t('rules.takesRest')
        ) : (
          <FilterWords filter={rule.criteria} />
        )}
        {rule.timeRestriction && (
          <HoursWords
            restriction={rule.timeRestriction}
            zone={rule.timezone ?? 'UTC'}
          />
        )}
        <div>
          <RuleTarget notify={rule.notify} targets={targets} />
        </div>
      </div>
      <Buttons {...props} />
    </li>
  );
}

function Buttons({ rule, ...handlers }: RuleLineProps) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { name } = rule;
  return (
    <LineButtons
      labels={{
        up: t('rules.up', { rule: name }),
        down: t('rules.down', { rule: name }),
        edit: t('rules.edit', { rule: name }),
        delete: t('rules.delete', { rule: name }),
      }}
      {...handlers}
    />
  );
}
