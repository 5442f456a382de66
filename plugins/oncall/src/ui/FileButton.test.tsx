import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FileButton } from './FileButton';

function setUp() {
  const onText = jest.fn();
  render(<FileButton label="Choose a file" accept=".ics" onText={onText} />);
  return {
    onText,
    button: screen.getByRole('button', { name: 'Choose a file' }),
    input: screen.getByLabelText('Choose a file', { selector: 'input' }),
  };
}

describe('FileButton', () => {
  it.each(['{Enter}', ' '])(
    'opens the files of the reader by keyboard (%s)',
    async key => {
      const { button, input } = setUp();
      const opened = jest.fn();
      input.addEventListener('click', opened);
      button.focus();
      await userEvent.keyboard(key);
      expect(opened).toHaveBeenCalledTimes(1);
    },
  );

  it('gives the text of the file, also when the same one is chosen again', async () => {
    const { input, onText } = setUp();
    const file = new File(['BEGIN:VCALENDAR'], 'on-call.ics');
    file.text = async () => 'BEGIN:VCALENDAR';
    await userEvent.upload(input, file);
    await waitFor(() => expect(onText).toHaveBeenCalledWith('BEGIN:VCALENDAR'));
    await userEvent.upload(input, file);
    await waitFor(() => expect(onText).toHaveBeenCalledTimes(2));
  });
});
