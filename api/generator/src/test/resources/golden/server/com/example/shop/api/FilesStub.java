package com.example.shop.api;

import dev.lockstep.server.stub.NotWrittenException;

/** files: what is not overridden is answered with an example of the document. */
public class FilesStub implements FilesApi {

  @Override
  public UploadFilesResponse uploadFiles(UploadFilesRequest request) {
    throw new NotWrittenException("uploadFiles");
  }

  @Override
  public DownloadFileResponse downloadFile(DownloadFileRequest request) {
    throw new NotWrittenException("downloadFile");
  }
}
