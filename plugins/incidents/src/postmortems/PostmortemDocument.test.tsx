import { screen, within } from '@testing-library/react';
import { renderPortal } from '../__testUtils__/renderPortal';

describe('PostmortemDocument', () => {
  beforeEach(() => window.localStorage.clear());

  it('marks an action item as done without the editor', async () => {
    const { user, incidents } = renderPortal('/incidents/postmortems/pm-41');
    await user.click(
      await screen.findByRole('button', {
        name: 'Mark "Put a limit on retries" as done',
      }),
    );
    expect(
      await screen.findByRole('button', {
        name: 'Open "Put a limit on retries" again',
      }),
    ).toBeInTheDocument();
    const { actionItems } = await incidents.getPostmortem('pm-41');
    expect(actionItems.map(({ done }) => done)).toEqual([true, true]);
  });

  it('shows the newest list when somebody else was faster', async () => {
    const { user, incidents } = renderPortal('/incidents/postmortems/pm-41');
    const button = await screen.findByRole('button', {
      name: 'Mark "Put a limit on retries" as done',
    });
    const before = await incidents.getPostmortem('pm-41');
    incidents.replacePostmortem({
      ...before,
      actionItems: [{ id: 'new', text: 'Something else', done: false }],
      revision: before.revision + 1,
    });
    await user.click(button);
    expect(await screen.findByText('Something else')).toBeInTheDocument();
    const { actionItems } = await incidents.getPostmortem('pm-41');
    expect(actionItems).toHaveLength(1);
  });

  it('can be corrected after it was published', async () => {
    const { user, incidents } = renderPortal('/incidents/postmortems/pm-41');
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const lesson = await screen.findByRole('textbox', { name: /The lesson/ });
    expect(
      screen.queryByRole('button', { name: 'Publish' }),
    ).not.toBeInTheDocument();
    await user.clear(lesson);
    await user.type(lesson, 'Limit retries');
    await user.click(screen.getByRole('button', { name: 'Save correction' }));
    await screen.findByText('Saved, revision 2');
    await user.click(
      screen.getByRole('button', { name: 'Back to the document' }),
    );
    const document = await screen.findByRole('article');
    expect(within(document).getByText('Limit retries')).toBeInTheDocument();
    expect((await incidents.getPostmortem('pm-41')).status).toBe('published');
  });
});
