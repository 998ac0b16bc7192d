// Generated from the migrated database by generate-schema.ts. Write a migration, then run it again.
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { ColumnType, Generated } from "kysely";

export type AccountTable = {
  readonly account_id: string;
  readonly email: string;
  readonly name: string;
  readonly admin: Generated<boolean>;
  readonly created_at: Instant;
};

export type ActivityIndexTable = {
  readonly project_id: string;
  readonly space: string;
  readonly activity_id: string;
  readonly title: string;
  readonly status: string;
  readonly owner_id: string | null;
  readonly due: string | null;
};

export type BallotBoxTable = {
  readonly project_id: string;
  readonly space: string;
  readonly round_id: string;
  readonly ballots: ColumnType<unknown, string, string>;
};

export type BallotRollTable = {
  readonly project_id: string;
  readonly space: string;
  readonly round_id: string;
  readonly persons: string[];
};

export type CalendarEntryTable = {
  readonly account_id: string;
  readonly uid: string;
  readonly sequence: number;
  readonly said: ColumnType<unknown, string, string>;
  readonly changed_at: Instant;
  readonly cancelled_at: Instant | null;
};

export type CalendarFeedTable = {
  readonly account_id: string;
  readonly secret_hash: Buffer;
  readonly made_at: Instant;
  readonly read_on: string | null;
};

export type CodeTable = {
  readonly nonce_hash: Buffer;
  readonly subject_hash: Buffer;
  readonly code_hash: Buffer;
  readonly tries: Generated<number>;
  readonly expires_at: Instant;
};

export type CommandKeyTable = {
  readonly project_id: string;
  readonly account_id: string;
  readonly key: string;
  readonly body_hash: string;
  readonly command_id: string;
  readonly used_at: Instant;
};

export type ConfidantTable = {
  readonly project_id: string;
  readonly confidant_id: string;
  readonly person_id: string;
};

export type EventTable = {
  readonly project_id: string;
  readonly space: string;
  readonly seq: number;
  readonly event_id: string;
  readonly command_id: string;
  readonly type: string;
  readonly version: number;
  readonly at: Instant;
  readonly by_person: string;
  readonly body: ColumnType<unknown, string, string>;
};

export type ExperienceFigureTable = {
  readonly organisation_id: string;
  readonly base: string;
  readonly version: string;
  readonly question: string;
  readonly since: Instant;
  readonly heard_at: Instant;
  readonly reckoned_at: Instant | null;
  readonly because: string | null;
  readonly figure: ColumnType<unknown, string, string> | null;
};

export type ExperienceImportTable = {
  readonly organisation_id: string;
  readonly import_id: string;
  readonly file_name: string;
  readonly sample: boolean;
  readonly state: string;
  readonly started_at: Instant;
  readonly started_by: string;
  readonly heard_at: Instant;
  readonly bytes: number;
  readonly digest: string | null;
  readonly because: string | null;
  readonly progress_bytes: number;
  readonly progress_rows: number;
  readonly draft: ColumnType<unknown, string, string> | null;
  readonly reading: ColumnType<unknown, string, string> | null;
  readonly survey: ColumnType<unknown, string, string> | null;
  readonly report: ColumnType<unknown, string, string> | null;
  readonly rule: ColumnType<unknown, string, string> | null;
  readonly endings: ColumnType<unknown, string, string> | null;
  readonly taken_at: Instant | null;
  readonly taken_by: string | null;
};

export type ExperiencePieceTable = {
  readonly organisation_id: string;
  readonly import_id: string;
  readonly kind: string;
  readonly place: number;
  readonly bytes: Buffer;
};

export type FinishedActivityTable = {
  readonly project_id: string;
  readonly space: string;
  readonly activity_id: string;
  readonly job: string;
  readonly estimated_days: number;
  readonly estimated_high_days: number;
  readonly taken_days: number;
};

export type InvitationTable = {
  readonly project_id: string;
  readonly invitation_id: string;
  readonly person_id: string;
  readonly space: string;
  readonly side: string;
  readonly role: string;
  readonly email: string;
  readonly token_hash: Buffer;
  readonly invited_by: string;
  readonly invited_at: Instant;
  readonly expires_at: Instant;
  readonly accepted_at: Instant | null;
  readonly revoked_at: Instant | null;
};

export type LearningTable = {
  readonly project_id: string;
  readonly learning_id: string;
  readonly allowed_by: string;
};

export type MailTable = {
  readonly mail_id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly secret: string | null;
  readonly made_at: Instant;
  readonly good_until: Instant;
  readonly next_try_at: Instant | null;
  readonly tries: Generated<number>;
  readonly sent_at: Instant | null;
  readonly failed: string | null;
};

export type MigrationTable = {
  readonly number: number;
  readonly name: string;
  readonly ran_at: Generated<Instant>;
};

export type OrganisationTable = {
  readonly organisation_id: string;
  readonly name: string;
  readonly sells: boolean;
  readonly founded_at: Instant;
};

export type OrganisationAuditTable = {
  readonly organisation_id: string;
  readonly audit_id: string;
  readonly at: Instant;
  readonly by_account: string;
  readonly what: string;
  readonly about: string | null;
};

export type OrganisationMemberTable = {
  readonly organisation_id: string;
  readonly account_id: string;
  readonly role: string;
  readonly since: Instant;
  readonly known_as: string | null;
};

export type ParticipationTable = {
  readonly project_id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly side: string;
  readonly role: string;
  readonly since: Instant;
  readonly ended_at: Instant | null;
  readonly seen_at: Instant | null;
  readonly seen_before_at: Instant | null;
  readonly vouched_by: string | null;
};

export type PartyTable = {
  readonly project_id: string;
  readonly party_id: string;
  readonly organisation_id: string | null;
  readonly left_at: Instant | null;
  readonly opened_at: Instant | null;
};

export type PasswordTable = {
  readonly account_id: string;
  readonly kept: string;
  readonly changed_at: Instant;
};

export type PersonCardTable = {
  readonly project_id: string;
  readonly space: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string | null;
};

export type ProjectTable = {
  readonly project_id: string;
  readonly log_id: string;
  readonly name: string;
  readonly outcome: string | null;
  readonly customer: string;
  readonly ownership: string;
  readonly sample: Generated<boolean>;
  readonly begun_at: Instant;
};

export type SalesProcessTable = {
  readonly organisation_id: string;
  readonly process_id: string;
  readonly version: number;
  readonly saved_at: Instant;
  readonly saved_by: string;
  readonly process: ColumnType<unknown, string, string>;
};

export type SessionTable = {
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly proof: string;
  readonly made_at: Instant;
  readonly used_at: Instant;
  readonly expires_at: Instant;
};

export type SetUpTable = {
  readonly single: Generated<boolean>;
  readonly token_hash: Buffer;
};

export type SnapshotTable = {
  readonly project_id: string;
  readonly space: string;
  readonly seq: number;
  readonly fold_version: number;
  readonly state: ColumnType<unknown, string, string>;
};

export type SpaceHeadTable = {
  readonly project_id: string;
  readonly space: string;
  readonly seq: number;
  readonly changed_at: Instant;
};

/** All tables. */
export type Database = {
  readonly account: AccountTable;
  readonly activity_index: ActivityIndexTable;
  readonly ballot_box: BallotBoxTable;
  readonly ballot_roll: BallotRollTable;
  readonly calendar_entry: CalendarEntryTable;
  readonly calendar_feed: CalendarFeedTable;
  readonly code: CodeTable;
  readonly command_key: CommandKeyTable;
  readonly confidant: ConfidantTable;
  readonly event: EventTable;
  readonly experience_figure: ExperienceFigureTable;
  readonly experience_import: ExperienceImportTable;
  readonly experience_piece: ExperiencePieceTable;
  readonly finished_activity: FinishedActivityTable;
  readonly invitation: InvitationTable;
  readonly learning: LearningTable;
  readonly mail: MailTable;
  readonly migration: MigrationTable;
  readonly organisation: OrganisationTable;
  readonly organisation_audit: OrganisationAuditTable;
  readonly organisation_member: OrganisationMemberTable;
  readonly participation: ParticipationTable;
  readonly party: PartyTable;
  readonly password: PasswordTable;
  readonly person_card: PersonCardTable;
  readonly project: ProjectTable;
  readonly sales_process: SalesProcessTable;
  readonly session: SessionTable;
  readonly set_up: SetUpTable;
  readonly snapshot: SnapshotTable;
  readonly space_head: SpaceHeadTable;
};
