import { getByRole, queryByRole } from '@testing-library/react';

/** What the style sheets of the page say. */
function say(rules: string) {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  document.head.append(sheet);
  return sheet;
}

function show(html: string) {
  document.body.innerHTML = html;
  return document.body;
}

describe('the styles of these tests', () => {
  afterEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('know what is a block and what is a part of a line', () => {
    const page = show('<h1>Before <span>INC-46</span>?</h1>');
    expect(getByRole(page, 'heading')).toHaveAccessibleName('Before INC-46?');
    say('.apart { display: block }');
    show('<h1>Before <span class="apart">INC-46</span>?</h1>');
    expect(getByRole(page, 'heading')).toHaveAccessibleName('Before INC-46 ?');
  });

  it('hide what a rule, a style or an attribute hides, with all that is in it', () => {
    say('.away { visibility: hidden } .gone.now { display: none }');
    const hides = ['class="away"', 'class="gone now"', 'hidden'];
    for (const how of [...hides, 'style="display: none"']) {
      const page = show(`<div ${how}><p><button>Page</button></p></div>`);
      expect(queryByRole(page, 'button')).not.toBeInTheDocument();
    }
    const page = show('<div class="gone"><button>Page</button></div>');
    expect(getByRole(page, 'button')).toBeVisible();
  });

  it('follow rules that come later, and the last one wins', () => {
    const page = show('<p class="lane"><button class="mark">Page</button></p>');
    const sheet = say('.lane > .mark, .other { display: none }');
    expect(queryByRole(page, 'button')).not.toBeInTheDocument();
    sheet.sheet?.insertRule('.mark { display: flex }', 1);
    expect(getByRole(page, 'button')).toBeVisible();
    say('.mark:disabled { display: none } .mark::before { display: none }');
    expect(getByRole(page, 'button')).toBeVisible();
    getByRole(page, 'button').toggleAttribute('disabled');
    expect(queryByRole(page, 'button')).not.toBeInTheDocument();
  });

  it('tell whether a click reaches an element', () => {
    say('.still { pointer-events: none }');
    const page = show('<p class="still"><button>Page</button></p>');
    const button = getByRole(page, 'button');
    expect(getComputedStyle(button).pointerEvents).toBe('none');
    button.style.pointerEvents = 'auto';
    expect(getComputedStyle(button).pointerEvents).toBe('auto');
  });
});
