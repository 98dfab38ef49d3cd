package com.example.shop;

import com.example.shop.api.Users2Api;
import com.example.shop.api.Users2Stub;
import com.example.shop.api.UsersApi;
import com.example.shop.api.UsersStub;
import com.example.shop.api._2ndTagApi;
import com.example.shop.api._2ndTagStub;
import com.example.shop.resource.Users2Resource;
import com.example.shop.resource.UsersResource;
import com.example.shop.resource._2ndTagResource;
import dev.lockstep.server.Api;
import dev.lockstep.server.http.Endpoint;
import dev.lockstep.server.operation.Operation;
import dev.lockstep.server.stub.Examples;
import java.util.ArrayList;
import java.util.List;

/** Awkward: the document's operations, tied to their handlers. */
public final class ShopApi implements Api {
  private final _2ndTagApi _2ndTag;
  private final UsersApi users;
  private final Users2Api users2;

  private ShopApi(Builder builder) {
    this._2ndTag = builder._2ndTag;
    this.users = builder.users;
    this.users2 = builder.users2;
  }

  /** Starts to tie handlers to tags. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts to tie handlers to tags; those that are left out answer with examples. */
  public static Builder stubBuilder() {
    return new Builder()
        ._2ndTag(new _2ndTagStub())
        .users(new UsersStub())
        .users2(new Users2Stub());
  }

  /** The API without any handler: everything is answered with examples. */
  public static ShopApi stub() {
    return stubBuilder().build();
  }

  @Override
  public String name() {
    return "Shop";
  }

  @Override
  public Examples examples() {
    return Examples.of(ShopApi.class, "stub.json");
  }

  @Override
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    all.addAll(_2ndTagResource.operations());
    all.addAll(UsersResource.operations());
    all.addAll(Users2Resource.operations());
    return all;
  }

  @Override
  public List<Object> resources(Endpoint endpoint) {
    return List.of(
        new _2ndTagResource(endpoint, this._2ndTag),
        new UsersResource(endpoint, this.users),
        new Users2Resource(endpoint, this.users2));
  }

  /** Ties handlers to tags; none may be left out. */
  public static final class Builder {
    private _2ndTagApi _2ndTag;
    private UsersApi users;
    private Users2Api users2;

    private Builder() {}

    /** The handler of the tag. */
    public Builder _2ndTag(_2ndTagApi _2ndTag) {
      this._2ndTag = _2ndTag;
      return this;
    }

    /** The handler of the tag. */
    public Builder users(UsersApi users) {
      this.users = users;
      return this;
    }

    /** The handler of the tag. */
    public Builder users2(Users2Api users2) {
      this.users2 = users2;
      return this;
    }

    /**
     * The API.
     *
     * @throws IllegalStateException if a tag has no handler; the message names all of them
     */
    public ShopApi build() {
      List<String> missing = new ArrayList<>();
      if (this._2ndTag == null) {
        missing.add("2nd tag");
      }
      if (this.users == null) {
        missing.add("users");
      }
      if (this.users2 == null) {
        missing.add("Users");
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException("These tags have no handler: " + missing);
      }
      return new ShopApi(this);
    }
  }
}
