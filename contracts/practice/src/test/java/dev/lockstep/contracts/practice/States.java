package dev.lockstep.contracts.practice;

import dev.lockstep.api.cases.Credential;
import dev.lockstep.contracts.StateInput;
import dev.lockstep.server.practice.PracticeDatabase;
import dev.lockstep.server.practice.seed.Rows;
import java.time.OffsetDateTime;

/** The states of the practice server. Each begins with the few rows that the examples speak of. */
final class States implements PracticeStates {
  private final Rows rows;

  States(PracticeDatabase database) {
    this.rows = database.rows();
  }

  @Override
  public void threeTasks(StateInput input) {
    fewRows();
    rows.putTask(8, "Return the books", "");
    rows.putTask(9, "Call the plumber", "");
  }

  @Override
  public void taskSeven(StateInput input) {
    fewRows();
  }

  @Override
  public void newTask(StateInput input) {
    fewRows();
  }

  @Override
  public void descriptionCleared(StateInput input) {
    fewRows();
  }

  @Override
  public void deleteTask204(StateInput input) {
    fewRows();
  }

  @Override
  public void todoOne(StateInput input) {
    fewRows();
  }

  @Override
  public void pastTheEnd(StateInput input) {
    fewRows();
  }

  @Override
  public void newTodo(StateInput input) {
    fewRows();
  }

  @Override
  public void threeTransactions(StateInput input) {
    fewRows();
    putTransaction(8, "-3.20", "");
    putTransaction(9, "1250.00", "Salary");
  }

  @Override
  public void transactionSeven(StateInput input) {
    fewRows();
  }

  @Override
  public void newTransaction(StateInput input) {
    fewRows();
  }

  @Override
  public void deleteTransaction204(StateInput input) {
    fewRows();
  }

  @Override
  public void sameKeyStillRunning(StateInput input) {
    fewRows();
    rows.putRunningKey(Credential.USER, input.parameter("Idempotency-Key").textValue());
  }

  @Override
  public void sameKeyOtherBody(StateInput input) {
    fewRows();
    rows.putUsedKey(Credential.USER, input.parameter("Idempotency-Key").textValue());
  }

  @Override
  public void unchanged(StateInput input) {
    fewRows();
  }

  @Override
  public void staleVersion(StateInput input) {
    fewRows();
  }

  @Override
  public void noSuchId(StateInput input) {
    fewRows();
  }

  @Override
  public void noCredential(StateInput input) {
    fewRows();
  }

  @Override
  public void malformedParameter(StateInput input) {
    fewRows();
  }

  @Override
  public void malformedBody(StateInput input) {
    fewRows();
  }

  @Override
  public void invalidBody(StateInput input) {
    fewRows();
  }

  @Override
  public void nothingAcceptable(StateInput input) {
    fewRows();
  }

  @Override
  public void bodyTooLarge(StateInput input) {
    fewRows();
  }

  @Override
  public void unknownMediaType(StateInput input) {
    fewRows();
  }

  private void fewRows() {
    rows.clear();
    rows.putTask(7, "Water the plants", "All but the cactus.");
    rows.putTodo(1, 1, "delectus aut autem", false);
    putTransaction(7, "-12.50", "Two tickets");
  }

  private void putTransaction(long id, String amount, String description) {
    OffsetDateTime occurredAt = OffsetDateTime.parse("2026-01-15T09:30:00Z");
    rows.putTransaction(Credential.USER, id, amount, "EUR", occurredAt, description);
  }
}
