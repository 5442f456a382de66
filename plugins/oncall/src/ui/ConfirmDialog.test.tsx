import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { ConfirmDialog } from './ConfirmDialog';

describe('ConfirmDialog', () => {
  it('stays where the portal does not answer, and speaks of nothing typed', async () => {
    const onClose = jest.fn();
    await renderOnCall(
      <ConfirmDialog
        title="Delete it?"
        effect="It is gone then."
        confirmLabel="Delete"
        onConfirm={() => Promise.reject(new TypeError('Failed to fetch'))}
        onClose={onClose}
      />,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^The portal does not answer\. Is there a network\?$/,
    );
    expect(onClose).not.toHaveBeenCalled();
  });
});
