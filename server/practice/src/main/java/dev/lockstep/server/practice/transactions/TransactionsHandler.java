package dev.lockstep.server.practice.transactions;

import static dev.lockstep.server.practice.answers.CacheControl.ONES_OWN;

import dev.lockstep.server.practice.accounts.AccountTable;
import dev.lockstep.server.practice.answers.Refusals;
import dev.lockstep.server.practice.api.CreateTransactionRequest;
import dev.lockstep.server.practice.api.CreateTransactionResponse;
import dev.lockstep.server.practice.api.DeleteTransactionRequest;
import dev.lockstep.server.practice.api.DeleteTransactionResponse;
import dev.lockstep.server.practice.api.GetTransactionRequest;
import dev.lockstep.server.practice.api.GetTransactionResponse;
import dev.lockstep.server.practice.api.ListTransactionsRequest;
import dev.lockstep.server.practice.api.ListTransactionsResponse;
import dev.lockstep.server.practice.api.PatchTransactionRequest;
import dev.lockstep.server.practice.api.PatchTransactionResponse;
import dev.lockstep.server.practice.api.ReplaceTransactionRequest;
import dev.lockstep.server.practice.api.ReplaceTransactionResponse;
import dev.lockstep.server.practice.api.TransactionsApi;
import dev.lockstep.server.practice.model.Transaction;
import dev.lockstep.server.practice.model.TransactionPage;
import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.practice.versions.EntityTag;
import dev.lockstep.server.practice.versions.IfMatch;
import dev.lockstep.server.security.Caller;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/** The operations on transactions. */
public final class TransactionsHandler implements TransactionsApi {
  private static final String TRANSACTION = "transaction";

  private final AccountTable accounts;
  private final TransactionTable transactions;
  private final OnceOnly onceOnly;

  /** On the transactions of these accounts. */
  public TransactionsHandler(
      AccountTable accounts, TransactionTable transactions, OnceOnly onceOnly) {
    this.accounts = accounts;
    this.transactions = transactions;
    this.onceOnly = onceOnly;
  }

  @Override
  public ListTransactionsResponse listTransactions(ListTransactionsRequest request) {
    int limit = request.limit();
    long before = request.cursor().map(Long::parseLong).orElse(Long.MAX_VALUE);
    // One more than asked for tells whether there is a next page.
    List<TransactionRow> found = transactions.list(account(request.caller()), before, limit + 1);
    boolean more = found.size() > limit;
    List<TransactionRow> rows = more ? found.subList(0, limit) : found;
    return new ListTransactionsResponse.Ok(
        EntityTag.of(rows, more).value(), ONES_OWN, page(rows, more));
  }

  @Override
  public CreateTransactionResponse createTransaction(CreateTransactionRequest request) {
    long account = account(request.caller());
    Payment payment = Payments.of(request.body());
    Transaction created =
        request
            .idempotencyKey()
            .map(key -> onceOnly.add(account, key, payment))
            .orElseGet(() -> Payments.transaction(transactions.add(account, payment)));
    return new CreateTransactionResponse.Created(
        URI.create("/transactions/" + created.id()), created);
  }

  @Override
  public GetTransactionResponse getTransaction(GetTransactionRequest request) {
    TransactionRow row =
        transactions
            .find(account(request.caller()), request.id())
            .orElseThrow(() -> Refusals.notFound(TRANSACTION, request.id()));
    return new GetTransactionResponse.Ok(
        row.entityTag().value(), ONES_OWN, Payments.transaction(row));
  }

  @Override
  public ReplaceTransactionResponse replaceTransaction(ReplaceTransactionRequest request) {
    Payment payment = Payments.of(request.body());
    IfMatch ifMatch = IfMatch.of(request.ifMatch());
    TransactionRow row = change(request.caller(), request.id(), ifMatch, current -> payment);
    return new ReplaceTransactionResponse.Ok(row.entityTag().value(), Payments.transaction(row));
  }

  @Override
  public PatchTransactionResponse patchTransaction(PatchTransactionRequest request) {
    IfMatch ifMatch = IfMatch.of(request.ifMatch());
    TransactionRow row =
        change(
            request.caller(),
            request.id(),
            ifMatch,
            current -> Payments.patched(current, request.body()));
    return new PatchTransactionResponse.Ok(row.entityTag().value(), Payments.transaction(row));
  }

  @Override
  public DeleteTransactionResponse deleteTransaction(DeleteTransactionRequest request) {
    Outcome<TransactionRow> outcome =
        transactions.remove(account(request.caller()), request.id(), IfMatch.of(request.ifMatch()));
    Refusals.done(outcome, TRANSACTION, request.id());
    return new DeleteTransactionResponse.NoContent();
  }

  private TransactionRow change(
      Caller caller, long id, IfMatch ifMatch, UnaryOperator<Payment> change) {
    return Refusals.done(
        transactions.change(account(caller), id, ifMatch, change), TRANSACTION, id);
  }

  private long account(Caller caller) {
    return accounts.idOf(caller.name());
  }

  private static TransactionPage page(List<TransactionRow> rows, boolean more) {
    TransactionPage.Builder page =
        TransactionPage.builder().items(rows.stream().map(Payments::transaction).toList());
    if (more) {
      page.nextCursor(String.valueOf(rows.get(rows.size() - 1).id()));
    }
    return page.build();
  }
}
