import MenuItem from '@material-ui/core/MenuItem';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactNode } from 'react';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { Field } from './Field';
import { FormDialog } from './FormDialog';

const renderForm = (children: ReactNode, missing?: string) =>
  renderOnCall(
    <FormDialog
      title="Form"
      submitLabel="Save"
      onSubmit={jest.fn()}
      onClose={jest.fn()}
      missing={missing}
    >
      {children}
    </FormDialog>,
  );

describe('FormDialog', () => {
  it('begins in its first field', async () => {
    await renderForm(
      <>
        An explanation
        <Field label="Name" />
        <Field label="Address" />
      </>,
    );
    const name = await screen.findByLabelText('Name');
    await waitFor(() => expect(name).toHaveFocus());
  });

  it('begins in its first field also where that is a list of choices', async () => {
    await renderForm(
      <Field select label="Whom" value="me">
        <MenuItem value="me">Me</MenuItem>
      </Field>,
    );
    const whom = await screen.findByRole('button', { name: /Me/ });
    await waitFor(() => expect(whom).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { name: 'Me' })).toBeVisible();
  });

  it('leads to the first field that keeps it from being sent', async () => {
    await renderForm(
      <>
        <Field label="Name" />
        <Field label="Address" error />
        <Field label="City" error />
      </>,
    );
    const name = await screen.findByLabelText('Name');
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByLabelText('Address')).toHaveFocus();
  });

  it('says what is missing beside the button that cannot be pressed', async () => {
    await renderForm(<Field label="Name" />, 'Write a name first.');
    expect(await screen.findByText('Write a name first.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });
});
