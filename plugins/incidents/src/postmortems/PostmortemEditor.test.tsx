import { screen, waitFor, within } from '@testing-library/react';
import { changePostmortem } from '../testUtils/fakeRules';
import { FakeIncidentsApi } from '../testUtils/FakeIncidentsApi';
import {
  fakeIncidents,
  PortalOptions,
  renderPortal,
} from '../__testUtils__/renderPortal';

async function openEditor(options?: PortalOptions) {
  const portal = renderPortal('/incidents/postmortems/pm-44', options);
  const impact = await screen.findByRole('textbox', {
    name: 'Impact (Markdown)',
  });
  return { ...portal, impact };
}

/** Another person saves, without our knowing. */
async function somebodyElseSaves(
  incidents: FakeIncidentsApi,
  changes: Omit<Parameters<typeof changePostmortem>[1], 'revision'>,
) {
  const before = await incidents.getPostmortem('pm-44');
  incidents.replacePostmortem(
    changePostmortem(
      before,
      { ...changes, revision: before.revision },
      () => 'new',
    ),
  );
}

describe('PostmortemEditor', () => {
  beforeEach(() => window.localStorage.clear());

  it('shows what is written and what is still empty', async () => {
    await openEditor();
    const outline = screen.getByRole('navigation', { name: 'Outline' });
    expect(outline).toHaveTextContent('3 of 12 written');
    const [lesson, summary] = within(outline).getAllByRole('listitem');
    expect(within(lesson).getByTitle('empty')).toBeInTheDocument();
    expect(within(summary).getByTitle('written')).toBeInTheDocument();
  });

  it('jumps to a part from the outline', async () => {
    const { user, impact } = await openEditor();
    const outline = screen.getByRole('navigation', { name: 'Outline' });
    await user.click(within(outline).getByRole('button', { name: 'Impact' }));
    expect(impact).toHaveFocus();
  });

  it('saves only what was changed, with the revision it was made from', async () => {
    const { user, impact, incidents } = await openEditor();
    expect(screen.getByText('Saved, revision 3')).toBeInTheDocument();
    await user.type(impact, 'Two thousand people');
    expect(
      screen.getByText('Not saved yet; kept in this browser'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('Saved, revision 4')).toBeInTheDocument();
    expect(incidents.callsOf('updatePostmortem')).toEqual([
      [
        'pm-44',
        {
          revision: 3,
          sections: [{ key: 'impact', body: 'Two thousand people' }],
        },
      ],
    ]);
  });

  it('saves by Ctrl+S', async () => {
    const { user, impact } = await openEditor();
    await user.type(impact, 'Many{Control>}s{/Control}');
    expect(await screen.findByText('Saved, revision 4')).toBeInTheDocument();
  });

  it('previews Markdown', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Preview Summary' }));
    expect(
      await screen.findByText('one login in three', { selector: 'strong' }),
    ).toBeInTheDocument();
  });

  it('adds, changes and removes action items', async () => {
    const { user, incidents } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Add action item' }));
    const texts = screen.getAllByRole('textbox', { name: 'What to do' });
    await user.type(texts[1], 'Page on it');
    await user.click(screen.getAllByRole('checkbox', { name: 'Done' })[1]);
    await user.click(
      screen.getByRole('button', {
        name: 'Remove action item Alert on login time by country',
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await screen.findByText('Saved, revision 4');
    expect(incidents.callsOf('updatePostmortem')).toEqual([
      [
        'pm-44',
        { revision: 3, actionItems: [{ text: 'Page on it', done: true }] },
      ],
    ]);
  });

  it('puts together what two people wrote into different parts', async () => {
    const { user, impact, incidents } = await openEditor();
    await user.type(impact, 'Mine');
    await somebodyElseSaves(incidents, { lesson: 'Theirs' });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(
      await screen.findByText(/they are put together with yours/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/The lesson/)).toHaveValue('Theirs');
    expect(impact).toHaveValue('Mine');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('Saved, revision 5')).toBeInTheDocument();
    expect((await incidents.getPostmortem('pm-44')).lesson).toBe('Theirs');
  });

  it('shows both versions of a part that two people changed, and loses neither', async () => {
    const { user, impact, incidents } = await openEditor();
    await user.type(impact, 'Mine');
    await somebodyElseSaves(incidents, {
      sections: [{ key: 'impact', body: 'Theirs' }],
    });
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    const alert = await screen.findByText(
      'Somebody else changed the same parts',
    );
    expect(alert).toBeInTheDocument();
    const part = screen.getByRole('region', { name: 'Impact' });
    expect(within(part).getByText('Mine', { selector: 'pre' })).toBeVisible();
    expect(within(part).getByText('Theirs', { selector: 'pre' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save draft' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Publish' })).toBeDisabled();

    await user.click(
      within(part).getByRole('button', { name: 'Keep both of Impact' }),
    );
    expect(impact).toHaveValue('Mine\n\nTheirs');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('Saved, revision 5')).toBeInTheDocument();
    const { sections } = await incidents.getPostmortem('pm-44');
    expect(sections.find(({ key }) => key === 'impact')?.body).toBe(
      'Mine\n\nTheirs',
    );
  });

  it('has what was typed again after the tab was closed', async () => {
    window.localStorage.setItem(
      'muster.incidents.draft.postmortem.pm-44',
      JSON.stringify({
        base: {
          texts: { title: 'Logins from Japan time out' },
          actionItems: [],
        },
        draft: {
          texts: {
            title: 'Logins from Japan time out',
            'section:impact': 'Half a sent',
          },
          actionItems: [],
        },
      }),
    );
    const { user, impact } = await openEditor();
    expect(impact).toHaveValue('Half a sent');
    expect(
      screen.getByText('What you had not saved last time is back.'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Throw my changes away' }),
    );
    expect(impact).toHaveValue('');
  });

  it('survives rubbish in the storage of the browser', async () => {
    window.localStorage.setItem(
      'muster.incidents.draft.postmortem.pm-44',
      '{"base": 7}',
    );
    const { impact } = await openEditor();
    expect(impact).toHaveValue('');
  });

  it('publishes after asking, names what is missing, and shows the document', async () => {
    const { user, impact, incidents } = await openEditor();
    await user.type(impact, 'Many');
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Publish this postmortem?',
    });
    expect(within(dialog).getByText(/Still empty: Lesson/)).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('button', { name: 'Publish for everybody' }),
    );
    expect(await screen.findByText(/^Published\s+by/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText('Many')).toBeInTheDocument();
    expect(incidents.callsOf('publishPostmortem')).toEqual([['pm-44', {}]]);
  });

  it('keeps what was typed when saving fails, and says why', async () => {
    const incidents = fakeIncidents();
    incidents.failWith('updatePostmortem', new Error('The database sleeps'));
    const { user, impact } = await openEditor({ incidents });
    await user.type(impact, 'Many');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('The database sleeps')).toBeInTheDocument();
    expect(impact).toHaveValue('Many');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Save draft' })).toBeEnabled(),
    );
  });
});
