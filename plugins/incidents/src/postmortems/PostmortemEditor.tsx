import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { KeyboardEvent } from 'react';
import { incidentsTranslationRef } from '../translation';
import { ActionItemsEditor } from './ActionItemsEditor';
import { anchorOf, outlineOf } from './completeness';
import { ConflictFace } from './ConflictFace';
import { EditorHeader } from './EditorHeader';
import { FactsRail } from './FactsRail';
import { HeadFields } from './HeadFields';
import { Outline } from './Outline';
import { sectionField, textOf } from './postmortemDraft';
import { SectionEditor } from './SectionEditor';
import { PostmortemEditing, usePostmortemDraft } from './usePostmortemDraft';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr) 260px',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  rail: {
    position: 'sticky',
    // Below the bar with the buttons.
    top: theme.spacing(10),
    [theme.breakpoints.down('md')]: { position: 'static' },
  },
  sections: {
    display: 'grid',
    gap: theme.spacing(3),
    minWidth: 0,
    padding: theme.spacing(3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** Writes a postmortem. Ctrl or ⌘ with S saves. */
export function PostmortemEditor(props: {
  readonly postmortem: Postmortem;
  readonly readAgain: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { postmortem, readAgain } = props;
  const editing = usePostmortemDraft(postmortem, readAgain);
  const { base, draft, conflicts } = editing.state;
  const outline = outlineOf(base, draft, {
    lesson: t('postmortem.outline.lesson'),
    actions: t('postmortem.actions.title'),
  });
  const saveByKeys = (event: KeyboardEvent) => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (editing.isDirty && conflicts.length === 0) {
        editing.save.run();
      }
    }
  };
  return (
    // The fields are the controls; the page only hears their keys.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={saveByKeys}>
      <EditorHeader editing={editing} outline={outline} refresh={readAgain} />
      <ConflictFace editing={editing} />
      <div className={classes.columns}>
        <div className={classes.rail}>
          <Outline items={outline} />
        </div>
        <EditorSections editing={editing} />
        <div className={classes.rail}>
          <FactsRail postmortem={base} />
        </div>
      </div>
    </div>
  );
}

function EditorSections(props: { readonly editing: PostmortemEditing }) {
  const classes = useStyles();
  const { state, changeText, changeActionItems } = props.editing;
  const { base, draft } = state;
  return (
    <Paper variant="outlined" className={classes.sections}>
      <HeadFields draft={draft} onChange={changeText} />
      {base.sections.map(({ key, title }) => (
        <SectionEditor
          key={key}
          id={anchorOf(key)}
          title={title}
          field={sectionField(key)}
          value={textOf(draft, sectionField(key))}
          onChange={changeText}
        />
      ))}
      <ActionItemsEditor
        items={draft.actionItems}
        onChange={changeActionItems}
      />
    </Paper>
  );
}
