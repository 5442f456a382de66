import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import MuiAlert from '@material-ui/lab/Alert';
import {
  NOTIFICATION_ACTIONS,
  NotificationAction,
  NotificationRule,
  PersonPreferences,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Section';
import { Subheading } from '../ui/Subheading';
import { movedIds } from './movedIds';
import { NotificationRuleDialog } from './NotificationRuleDialog';
import { NotificationRuleRow } from './NotificationRuleRow';

const useStyles = makeStyles(theme => ({
  action: { marginTop: theme.spacing(2) },
}));

type Task =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'delete'; readonly rule: NotificationRule };

/** By what and how soon the reader is told, for each kind of news. */
export function NotificationRules(props: {
  readonly preferences: PersonPreferences;
  readonly onChanged: () => void;
}) {
  const { preferences, onChanged } = props;
  const { rules, contactMethods } = preferences;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const [task, setTask] = useState<Task>();
  const onClose = () => setTask(undefined);
  const change = async (deed: () => Promise<unknown>) => {
    await submit(deed);
    onChanged();
  };
  return (
    <Section
      title={t('notify.title')}
      end={
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => setTask({ kind: 'add' })}
        >
          {t('notify.add')}
        </Button>
      }
    >
      <Typography variant="body2" color="textSecondary">
        {t('notify.explanation', { zone: preferences.zone })}
      </Typography>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      {NOTIFICATION_ACTIONS.map(action => (
        <RulesOfAction
          key={action}
          action={action}
          preferences={preferences}
          isBusy={busy}
          onTask={setTask}
          onMove={(id, by) =>
            change(() =>
              me.orderNotificationRules(
                movedIds(ofAction(rules, action), id, by),
              ),
            )
          }
          onToggle={({ id, ...rule }) =>
            change(() =>
              me.updateNotificationRule(id, {
                ...rule,
                enabled: !rule.enabled,
              }),
            )
          }
        />
      ))}
      {(task?.kind === 'add' || task?.kind === 'edit') && (
        <NotificationRuleDialog
          rule={task.kind === 'edit' ? task.rule : undefined}
          methods={contactMethods}
          onClose={onClose}
          onDone={onChanged}
        />
      )}
      {task?.kind === 'delete' && (
        <ConfirmDialog
          isDangerous
          title={t('notify.delete.title', { name: task.rule.name })}
          effect={t('notify.delete.effect')}
          confirmLabel={t('notify.delete.submit')}
          onConfirm={() => me.deleteNotificationRule(task.rule.id)}
          onClose={onClose}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}

function RulesOfAction(props: {
  readonly action: NotificationAction;
  readonly preferences: PersonPreferences;
  readonly isBusy: boolean;
  readonly onTask: (task: Task) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onToggle: (rule: NotificationRule) => void;
}) {
  const { action, preferences, isBusy, onTask } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const own = ofAction(preferences.rules, action);
  const isOwn = own.some(({ enabled }) => enabled);
  const shown = [
    ...own,
    ...(isOwn ? [] : ofAction(preferences.defaults, action)),
  ];
  if (shown.length === 0) {
    return null;
  }
  return (
    <>
      <Subheading level="h4" className={classes.action}>
        {t(`notify.action.${action}`)}
      </Subheading>
      {shown.map((rule, place) => (
        <NotificationRuleRow
          key={rule.id}
          rule={rule}
          methods={preferences.contactMethods}
          isDefault={rule.id === 'default'}
          isBusy={isBusy}
          place={place}
          count={own.length}
          onEdit={() => onTask({ kind: 'edit', rule })}
          onDelete={() => onTask({ kind: 'delete', rule })}
          onMove={by => props.onMove(rule.id, by)}
          onToggle={() => props.onToggle(rule)}
        />
      ))}
    </>
  );
}

function ofAction(
  rules: readonly NotificationRule[],
  action: NotificationAction,
): readonly NotificationRule[] {
  return rules.filter(rule => rule.action === action);
}
