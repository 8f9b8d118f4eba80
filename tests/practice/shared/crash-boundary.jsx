import { Component } from 'react';
import { practice } from './record.js';

/** Shows a crash of the site's own tree, which is what an extension that meddles with an editor's nodes causes. */
export class CrashBoundary extends Component {
  state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  componentDidCatch(error) {
    practice.crashes.push(String(error));
  }

  render() {
    if (this.state.crashed) return <p data-practice="crash">Something went wrong. Try reloading.</p>;
    return this.props.children;
  }
}
