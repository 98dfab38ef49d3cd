package dev.lockstep.server.practice.todos;

import static dev.lockstep.server.practice.answers.CacheControl.ASK_AGAIN;

import dev.lockstep.server.practice.answers.Refusals;
import dev.lockstep.server.practice.answers.Texts;
import dev.lockstep.server.practice.api.CreateTodoRequest;
import dev.lockstep.server.practice.api.CreateTodoResponse;
import dev.lockstep.server.practice.api.DeleteTodoRequest;
import dev.lockstep.server.practice.api.DeleteTodoResponse;
import dev.lockstep.server.practice.api.GetTodoRequest;
import dev.lockstep.server.practice.api.GetTodoResponse;
import dev.lockstep.server.practice.api.ListTodosRequest;
import dev.lockstep.server.practice.api.ListTodosResponse;
import dev.lockstep.server.practice.api.PatchTodoRequest;
import dev.lockstep.server.practice.api.PatchTodoResponse;
import dev.lockstep.server.practice.api.ReplaceTodoRequest;
import dev.lockstep.server.practice.api.ReplaceTodoResponse;
import dev.lockstep.server.practice.api.TodosApi;
import dev.lockstep.server.practice.model.NewTodo;
import dev.lockstep.server.practice.model.Nothing;
import dev.lockstep.server.practice.model.Todo;
import dev.lockstep.server.practice.model.TodoPatch;
import dev.lockstep.server.practice.model.TodoReplacement;
import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.practice.versions.EntityTag;
import dev.lockstep.server.practice.versions.IfMatch;
import java.net.URI;

/** The operations on todos. */
public final class TodosHandler implements TodosApi {
  private static final String KIND = "todo";

  private final TodoTable todos;

  /** On the todos of this table. */
  public TodosHandler(TodoTable todos) {
    this.todos = todos;
  }

  @Override
  public ListTodosResponse listTodos(ListTodosRequest request) {
    TodoFilter filter =
        new TodoFilter(
            request.userId(),
            request.id(),
            request.title().map(title -> Texts.comparable("title", title)),
            request.completed());
    TodoPage page = todos.page(filter, request.page(), request.limit());
    return new ListTodosResponse.Ok(
        EntityTag.of(page.rows(), page.total()).value(),
        ASK_AGAIN,
        page.total(),
        new TodoLinks(filter, page).header(),
        page.rows().stream().map(TodosHandler::todo).toList());
  }

  @Override
  public CreateTodoResponse createTodo(CreateTodoRequest request) {
    NewTodo body = request.body();
    TodoRow row = todos.add(body.userId(), body.title(), body.completed());
    return new CreateTodoResponse.Created(URI.create("/todos/" + row.id()), todo(row));
  }

  @Override
  public GetTodoResponse getTodo(GetTodoRequest request) {
    TodoRow row = todos.find(request.id()).orElseThrow(() -> Refusals.notFound(KIND, request.id()));
    return new GetTodoResponse.Ok(row.entityTag().value(), ASK_AGAIN, todo(row));
  }

  @Override
  public ReplaceTodoResponse replaceTodo(ReplaceTodoRequest request) {
    TodoReplacement body = request.body();
    Outcome<TodoRow> outcome =
        todos.change(
            request.id(),
            IfMatch.of(request.ifMatch()),
            row -> row.changed(body.userId(), body.title(), body.completed()));
    TodoRow row = Refusals.done(outcome, KIND, request.id());
    return new ReplaceTodoResponse.Ok(row.entityTag().value(), todo(row));
  }

  @Override
  public PatchTodoResponse patchTodo(PatchTodoRequest request) {
    TodoPatch body = request.body();
    Outcome<TodoRow> outcome =
        todos.change(request.id(), IfMatch.of(request.ifMatch()), row -> patched(row, body));
    TodoRow row = Refusals.done(outcome, KIND, request.id());
    return new PatchTodoResponse.Ok(row.entityTag().value(), todo(row));
  }

  @Override
  public DeleteTodoResponse deleteTodo(DeleteTodoRequest request) {
    Outcome<TodoRow> outcome = todos.remove(request.id(), IfMatch.of(request.ifMatch()));
    Refusals.done(outcome, KIND, request.id());
    return new DeleteTodoResponse.Ok(Nothing.builder().build());
  }

  private static TodoRow patched(TodoRow row, TodoPatch patch) {
    return row.changed(
        patch.userId().orElse(row.userId()),
        patch.title().orElse(row.title()),
        patch.completed().orElse(row.completed()));
  }

  private static Todo todo(TodoRow row) {
    return Todo.builder()
        .userId(row.userId())
        .id(row.id())
        .title(row.title())
        .completed(row.completed())
        .build();
  }
}
