// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { createHost, sweepHosts } from '../../src/ui/host';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('is drawn where it stands when the browser will not put it on top, and leaves nothing behind', () => {
  HTMLElement.prototype.showPopover = () => {
    throw new DOMException('taken off the page while it was being shown', 'InvalidStateError');
  };
  const box = document.body.appendChild(document.createElement('div'));
  const life = new AbortController();
  const { element } = createHost(box, '', () => {}, life.signal);
  expect(element.isConnected).toBe(true);
  expect(element.style.getPropertyPriority('display')).toBe('important');
  life.abort();
  expect(element.isConnected).toBe(false);
});

it('of an older one of us is swept away, and nothing of the page’s', () => {
  HTMLElement.prototype.showPopover = () => {};
  const old = createHost(document.body, '', () => {}, new AbortController().signal).element;
  const theirs = document.documentElement.appendChild(document.createElement('div'));
  theirs.popover = 'manual';
  theirs.style.zIndex = '2147483647';
  sweepHosts();
  expect(old.isConnected).toBe(false);
  expect(theirs.isConnected).toBe(true);
  theirs.remove();
});
