import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import {
  ActionItem,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';
import { PersonLink, StatusChip } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { incidentsTranslationRef } from '../translation';
import { RowButton } from '../ui/RowButton';
import { Row, RowList } from '../ui/RowList';
import { useFinishActionItem } from './useFinishActionItem';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
}));

/** The action items of a document, with who does them and whether they are done. */
export function ActionItemList(props: {
  readonly postmortem: Postmortem;
  readonly readAgain: () => void;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { postmortem, readAgain, canChange } = props;
  const { run, running } = useFinishActionItem(postmortem, readAgain);
  if (postmortem.actionItems.length === 0) {
    return null;
  }
  const title = t('postmortem.actions.title');
  return (
    <section className={classes.root}>
      <Typography variant="h5" component="h2">
        {title}
      </Typography>
      <RowList label={title}>
        {postmortem.actionItems.map(item => (
          <Row key={item.id} what={<ItemLine item={item} />}>
            <DoneChip isDone={item.done} />
            {canChange && (
              <FinishButton item={item} onFinish={run} disabled={running} />
            )}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

function DoneChip(props: { readonly isDone: boolean }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { isDone } = props;
  const Icon = isDone ? CheckCircleIcon : RadioButtonUncheckedIcon;
  return (
    <StatusChip
      tone={isDone ? 'success' : 'warning'}
      icon={<Icon aria-hidden />}
      label={t(
        isDone ? 'postmortem.actions.isDone' : 'postmortem.actions.isOpen',
      )}
    />
  );
}

function FinishButton(props: {
  readonly item: ActionItem;
  readonly onFinish: (itemId: string, done: boolean) => void;
  readonly disabled: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { item, onFinish, disabled } = props;
  const { id, text, done } = item;
  const action = done ? 'resume' : 'finish';
  return (
    <RowButton
      text={t(`postmortem.actions.${action}`)}
      label={t(`postmortem.actions.${action}Of`, { text })}
      onClick={() => onFinish(id, !done)}
      disabled={disabled}
    />
  );
}

function ItemLine(props: { readonly item: ActionItem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { text, owner, dueOn } = props.item;
  return (
    <>
      <Typography variant="body1">{text}</Typography>
      <Typography variant="caption" color="textSecondary">
        {owner ? (
          <PersonLink entityRef={owner} />
        ) : (
          t('postmortem.actions.noOwner')
        )}
        {dueOn &&
          ` · ${t('postmortem.actions.dueOn', { date: calendarDate(dueOn) })}`}
      </Typography>
    </>
  );
}

/** A calendar date has no zone, so none is applied. */
function calendarDate(dueOn: string): string {
  return DateTime.fromISO(dueOn).setLocale('en-GB').toFormat('d LLL yyyy');
}
