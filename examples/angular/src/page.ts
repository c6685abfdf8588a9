import 'kashida/define/article-card.js';
import 'kashida/define/related-links.js';
import 'kashida/define/share-bar.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {OpenEvent, ShareEvent} from 'kashida';
import {editions} from './stories.js';

// With the schema Angular lets through every tag that has a dash, and every property and event of it.
@Component({
  selector: 'news-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @for (edition of editions; track edition.lang) {
      <section [lang]="edition.lang" [dir]="edition.dir" [attr.aria-label]="edition.name">
        <kashida-article-card [article]="edition.lead" (kashida-open)="opened($event)" />
        <kashida-share-bar
          [url]="'https://news.example/' + edition.lead.url"
          [headline]="edition.lead.headline"
          networks="x whatsapp email copy"
          (kashida-share)="shared($event)"
        />
        <kashida-related-links [articles]="edition.related" (kashida-open)="opened($event)" />
      </section>
    }
    <output>{{ said() }}</output>
  `,
})
export class Page {
  readonly editions = editions;
  readonly said = signal('');

  opened({article}: OpenEvent): void {
    this.said.set(`Opened: ${article.headline}`);
  }

  shared({network}: ShareEvent): void {
    this.said.set(`Shared: ${network}`);
  }
}
