import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { incidentsTranslationRef } from '../translation';
import { DraftState } from './draftState';
import { ConflictChoice, DraftConflict } from './mergeDrafts';
import { PostmortemDraft, sectionField } from './postmortemDraft';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  versions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: theme.spacing(2),
  },
  text: {
    margin: 0,
    padding: theme.spacing(1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** One part that two people changed, both versions side by side. */
export function ConflictRow(props: {
  readonly conflict: DraftConflict;
  readonly state: DraftState;
  readonly onSettle: (choice: ConflictChoice) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { conflict, state, onSettle } = props;
  const field = useFieldName(conflict.field, state);
  const isOneLine = ['title', 'lesson', 'owner'].includes(conflict.field);
  return (
    <section className={classes.root} aria-label={field}>
      <Typography variant="subtitle2" component="h3">
        {field}
      </Typography>
      <div className={classes.versions}>
        <Version
          title={t('postmortem.conflict.mine')}
          text={versionText(state.draft, conflict.field)}
        />
        <Version
          title={t('postmortem.conflict.theirs')}
          text={versionText(conflict.theirs, conflict.field)}
        />
      </div>
      <Button
        size="small"
        aria-label={t('postmortem.conflict.keepMineOf', { field })}
        onClick={() => onSettle('mine')}
      >
        {t('postmortem.conflict.keepMine')}
      </Button>
      <Button
        size="small"
        aria-label={t('postmortem.conflict.takeTheirsOf', { field })}
        onClick={() => onSettle('theirs')}
      >
        {t('postmortem.conflict.takeTheirs')}
      </Button>
      {!isOneLine && (
        <Button
          size="small"
          aria-label={t('postmortem.conflict.keepBothOf', { field })}
          onClick={() => onSettle('both')}
        >
          {t('postmortem.conflict.keepBoth')}
        </Button>
      )}
    </section>
  );
}

function Version(props: { readonly title: string; readonly text: string }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  return (
    <div>
      <Typography variant="caption">{props.title}</Typography>
      <pre className={classes.text}>
        {props.text || t('postmortem.conflict.emptyText')}
      </pre>
    </div>
  );
}

function useFieldName(field: string, state: DraftState): string {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const section = state.base.sections.find(
    ({ key }) => sectionField(key) === field,
  );
  if (section) {
    return section.title;
  }
  const names: Readonly<Record<string, string>> = {
    title: t('postmortem.field.title'),
    lesson: t('postmortem.field.lesson'),
    owner: t('postmortem.field.owner'),
    actionItems: t('postmortem.actions.title'),
  };
  return names[field] ?? field;
}

function versionText(draft: PostmortemDraft, field: string): string {
  if (field !== 'actionItems') {
    return draft.texts[field] ?? '';
  }
  return draft.actionItems
    .map(({ text, owner, dueOn, done }) =>
      [done ? '[x]' : '[ ]', text, owner, dueOn].filter(Boolean).join(' '),
    )
    .join('\n');
}
